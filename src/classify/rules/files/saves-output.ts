import { isOnMap } from '#definition/path-kinds.ts';
import { defineRule } from '../../define-rule.ts';
import { code, parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  output_path output_file save_path file_path_output destination output_dir output_directory save_to_disk save_to_file download_path out_file dest output dest_path destination_path save_dir local_path
`);

export default defineRule({
  id: 'saves-output',
  title: 'Does it write its result to a file?',
  why: 'A file written is a change on disk.',
  claims: { category: 'write' },

  when: code(
    'a parameter for a file to write to that is not a place on a map',
    ({ parameters }) => {
      const found = parameters.find((one) => NAME.has(one.joined) && !isOnMap(one, parameters));
      return found ? [{ field: found.container, quote: found.name }] : [];
    },
    parameter(NAME),
  ),

  examples: {
    matches: ['go(outputPath)', 'plot_curve(save_path): Plots a curve.', 'render_sheet(output_dir)'],
    ignores: [
      ['go(id)', 'its argument is an id'],
      ['find_way(origin, destination)', 'its destination is a place on a map'],
      ['go(path)', 'a path may be read'],
    ],
  },
});
