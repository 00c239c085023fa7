const counterEnd = 2 ** 12

/**
 * Makes ids that sort by the time of their making (UUID version 7, RFC 9562). A counter tells those of one millisecond
 * apart, also where the clock steps back, so that each id is greater than the one before.
 */
export function uuidV7Source(now: () => number = Date.now): () => string {
  let time = 0
  let counter = 0
  return () => {
    const at = now()
    if (at > time) {
      time = at
      counter = 0
    } else {
      counter += 1
      if (counter === counterEnd) {
        time += 1
        counter = 0
      }
    }
    return format(time, counter, crypto.getRandomValues(new Uint8Array(16)))
  }
}

function format(time: number, counter: number, bytes: Uint8Array<ArrayBuffer>): string {
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(time / 2 ** 32))
  view.setUint32(2, time % 2 ** 32)
  view.setUint16(6, 0x7000 + counter)
  view.setUint8(8, 0x80 + (view.getUint8(8) % 0x40))
  const hex = Buffer.from(bytes).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
