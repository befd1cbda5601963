import { defineRule } from '../../define-rule.ts';
import { all, nameVerb, serverWord, wordSet } from '../../matchers.ts';

const WORD = wordSet('plc scada modbus opcua siemens beckhoff industrial');
// Looking at a controller is still looking.
const CHANGING = wordSet('logout login set write start stop change delete create reset update close run execute');

export default defineRule({
  id: 'industrial-server',
  title: 'Does the server control industrial machines?',
  why: 'On a controller, even a session list belongs to the plant.',
  claims: { category: 'execute' },

  when: all(nameVerb(CHANGING), serverWord(WORD)),

  examples: {
    matches: [
      { name: 'Api-Logout', description: 'Ends the session.', server: 'Plant PLC' },
      { name: 'write_register', server: 'Modbus' },
      { name: 'reset_counter', server: 'SCADA gateway' },
    ],
    ignores: [
      { name: 'logout', description: 'Ends the session.', server: 'Wiki', because: 'its server controls no machine' },
      { name: 'read_register', server: 'Modbus', because: 'looking at a controller is looking' },
      { name: 'list_tags', server: 'SCADA gateway', because: 'it lists' },
    ],
  },
});
