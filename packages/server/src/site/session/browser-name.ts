/** What a browser is called, as far as people tell theirs apart: its name and what it runs on. Nothing else is kept. */
export function browserName(agent: string | undefined): string {
  const text = agent ?? ''
  const browser = first(text, [
    [/MicroMessenger\//, 'WeChat'],
    [/Edg(?:A|iOS)?\//, 'Edge'],
    [/(?:Firefox|FxiOS)\//, 'Firefox'],
    [/(?:Chrome|CriOS)\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ])
  const system = first(text, [
    [/iPhone|iPad/, 'iOS'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ])
  return [browser, system].filter((part) => part !== null).join(', ') || '–'
}

function first(text: string, names: readonly (readonly [RegExp, string])[]): string | null {
  return names.find(([sign]) => sign.test(text))?.[1] ?? null
}
