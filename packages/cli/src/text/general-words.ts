/** A message or a help of the table of codes without what differs from finding to finding. */
export function generalWords(template: string): string {
  return template.replaceAll('{hint}', '').replace(/\{\w+\}/g, '…')
}
