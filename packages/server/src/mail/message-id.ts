import { sha256Hex } from '@fairlead/playbook'

/**
 * The Message-ID of a letter: it follows from the letter's name, so that however often a letter is sent it is one
 * message, of which whoever gets it may drop all but the first.
 */
export function messageId(name: string, sender: string): string {
  return `<${sha256Hex(name).slice(0, 40)}@${sender.slice(sender.lastIndexOf('@') + 1)}>`
}
