import { AttachmentStore } from '../src/attachments/attachment-store.ts'

// The process that a test kills: says the name of one file that it has kept, then begins another that has no end.
const [folder = ''] = process.argv.slice(2)
const store = new AttachmentStore(folder)
const { hash } = await store.put(new Blob(['kept']).stream())
process.stdout.write(`${hash}\n`)
await store.put(
  new ReadableStream({
    pull: async (controller) => {
      controller.enqueue(new Uint8Array(64 * 1024))
      await new Promise((resolve) => setTimeout(resolve, 1))
    },
  }),
  { limit: Number.POSITIVE_INFINITY },
)
