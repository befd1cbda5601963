import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  // A build that names no address belongs to its own machine: a domain written here could come to be a stranger's.
  site: process.env.TOOLRISK_SITE || 'http://localhost:4321',
  outDir: process.env.TOOLRISK_OUT ?? 'dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(search|contact\/sent)\/$/.test(page) })],
  // One stylesheet and one script for many pages: the browser fetches them once.
  build: { concurrency: 4, inlineStylesheets: 'never' },
  vite: {
    build: {
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // The names of components would stand in the addresses of scripts on every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What others share with the script of every page stays in it.
            preserveEntrySignatures: 'allow-extension',
            output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' },
          },
        },
      },
    },
  },
});
