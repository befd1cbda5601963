import { defineRule } from '../../define-rule.ts';
import { either, given, nameWord, serverWord, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('post publish tweet toot share note reply repost create send schedule');
const OBJECT = wordSet(`
  tweet toot social feed timeline linkedin twitter x mastodon bluesky activity instagram facebook moment reel story video status thread post
`);
const FEED = wordSet(
  'twitter x tweet mastodon toot bluesky linkedin instagram facebook tiktok social socialweb threads reddit youtube weibo wechat moment anilist activity',
);

export default defineRule({
  id: 'posts-publicly',
  title: 'Does it post to a public feed?',
  why: 'What is posted, people see.',
  claims: { category: 'execute', effects: ['communication'] },

  when: given(either(serverWord(FEED), nameWord(FEED)), verb(VERB, OBJECT)),

  examples: {
    matches: [
      { name: 'create_post', server: 'Mastodon' },
      { name: 'post_tweet', server: 'Twitter' },
      { name: 'share_reel', server: 'Instagram' },
    ],
    ignores: [
      { name: 'create_post', server: 'Blog', because: 'its server is a blog' },
      { name: 'get_timeline', server: 'Mastodon', because: 'it reads' },
      { name: 'update_profile', server: 'Twitter', because: 'a profile is no post' },
    ],
  },
});
