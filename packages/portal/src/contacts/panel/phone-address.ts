/** Where a click on a phone number leads (RFC 3966): its digits, and an extension where it has one. */
export function phoneAddress(phone: string): string {
  const [number = '', extension = ''] = phone.split(/ext\.?|x|#/i)
  const digits = `${number.trim().startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`
  const behind = extension.replace(/\D/g, '')
  return `tel:${digits}${behind === '' ? '' : `;ext=${behind}`}`
}
