import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.FAIRLEAD_SERVER ?? 'http://127.0.0.1:4400'

// Lists that draw only what is in sight come with the first of them.
const framework =
  /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack\/(?!react-virtual|virtual-core)[^/]+|@lingui)\//
// What every first page draws with: as one file it is smaller than as thirty. Hooks that only dialogs use come with them.
const parts =
  'moment|keyboard|part-failure|person-avatar|date-with-why/short-day|floating/(?:focus-quietly|part-on-demand|use-anchor|use-returned-focus)'
const base = new RegExp(
  `portal/src/(?:api|frame|session|start|process/words|components/(?:${parts}))[/.]|@tabler|node_modules/clsx|@mantine/(?:hooks/esm/(?!use-(?:long-press|debounced-callback|focus-trap))|core/esm/(?:core|components/(?:ActionIcon|Button|CloseButton|Loader|Skeleton|Transition)))`,
)

export default defineConfig({
  plugins: [react(), lingui({ macroTransform: true, failOnCompileError: true })],
  // The sanitizer of prose brings a copy of structuredClone for browsers without it: all that can run the portal have it.
  resolve: {
    alias: { '@ungap/structured-clone': fileURLToPath(new URL('src/start/structured-clone.ts', import.meta.url)) },
  },
  build: {
    // The content security policy allows what is served, and nothing that is written into another file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What most pages need is two files, instead of one for each set of pages that share a few lines.
        codeSplitting: {
          groups: [
            { name: 'framework', test: framework },
            { name: 'base', test: base, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 4420),
    strictPort: true,
    proxy: {
      '/api': {
        target: server,
        changeOrigin: true,
        // The server answers its own origin only.
        configure: (proxy) => proxy.on('proxyReq', (request) => request.setHeader('origin', server)),
      },
    },
  },
})
