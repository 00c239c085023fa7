/** The schemes of links that the portal follows; any other link is shown as its text. */
export const linkSchemes: readonly string[] = ['http', 'https', 'mailto']
