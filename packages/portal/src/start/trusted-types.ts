interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>,
  ): unknown
}

/** A window, as far as this file needs to know one; TypeScript's library does not know Trusted Types yet. */
interface TrustedTypesHost {
  readonly trustedTypes?: TrustedTypesFactory
}

/**
 * Installs the `default` Trusted Types policy where the browser has them. It lets through what the component library
 * writes into its `<style>` elements, which never holds markup, and refuses everything else.
 */
export function installTrustedTypesPolicy(host: TrustedTypesHost | Window): void {
  const { trustedTypes } = host as TrustedTypesHost
  trustedTypes?.createPolicy('default', {
    createHTML: styleTextOnly,
    createScript: refuse,
    createScriptURL: refuse,
  })
}

/** @throws TypeError where the text could open an element. */
export function styleTextOnly(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup may not be written into the page as text')
  return text
}

function refuse(): never {
  throw new TypeError('Scripts may not be made from text')
}
