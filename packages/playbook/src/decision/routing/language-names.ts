import { foldName } from '../../compile/align/name-spelling.ts'

/** What languages are called in English, German, Japanese, Portuguese, Chinese and Spanish, lower case; in themselves where that is another name. */
const names: Readonly<Record<string, readonly string[]>> = {
  ar: ['arabic', 'arabisch', 'アラビア語', 'árabe', '阿拉伯语', 'العربية'],
  cs: ['czech', 'tschechisch', 'チェコ語', 'tcheco', 'checo', '捷克语', 'čeština'],
  da: ['danish', 'dänisch', 'デンマーク語', 'dinamarquês', '丹麦语', 'danés', 'dansk'],
  de: ['german', 'deutsch', 'ドイツ語', 'alemão', '德语', 'alemán'],
  en: ['english', 'englisch', '英語', 'inglês', '英语', 'inglés'],
  es: ['spanish', 'spanisch', 'スペイン語', 'espanhol', '西班牙语', 'español'],
  fi: ['finnish', 'finnisch', 'フィンランド語', 'finlandês', '芬兰语', 'finés', 'suomi'],
  fr: ['french', 'französisch', 'フランス語', 'francês', '法语', 'francés', 'français'],
  he: ['hebrew', 'hebräisch', 'ヘブライ語', 'hebraico', '希伯来语', 'hebreo', 'עברית'],
  hi: ['hindi', 'ヒンディー語', '印地语', 'हिन्दी'],
  id: ['indonesian', 'indonesisch', 'インドネシア語', 'indonésio', '印度尼西亚语', 'indonesio'],
  it: ['italian', 'italienisch', 'イタリア語', 'italiano', '意大利语'],
  ja: ['japanese', 'japanisch', '日本語', 'japonês', '日语', 'japonés'],
  ko: ['korean', 'koreanisch', '韓国語', 'coreano', '韩语', '朝鲜语', '한국어'],
  nb: ['norwegian', 'norwegisch', 'ノルウェー語', 'norueguês', '挪威语', 'noruego', 'norsk'],
  nl: ['dutch', 'niederländisch', 'オランダ語', 'holandês', '荷兰语', 'neerlandés', 'nederlands'],
  pl: ['polish', 'polnisch', 'ポーランド語', 'polonês', '波兰语', 'polaco', 'polski'],
  pt: ['portuguese', 'portugiesisch', 'ポルトガル語', 'português', '葡萄牙语', 'portugués'],
  ru: ['russian', 'russisch', 'ロシア語', 'russo', '俄语', 'ruso', 'русский'],
  sv: ['swedish', 'schwedisch', 'スウェーデン語', 'sueco', '瑞典语', 'svenska'],
  th: ['thai', 'タイ語', 'tailandês', '泰语', 'tailandés', 'ไทย'],
  tr: ['turkish', 'türkisch', 'トルコ語', 'turco', '土耳其语', 'türkçe'],
  uk: ['ukrainian', 'ukrainisch', 'ウクライナ語', 'ucraniano', '乌克兰语', 'українська'],
  vi: ['vietnamese', 'vietnamesisch', 'ベトナム語', 'vietnamita', '越南语', 'tiếng việt'],
  zh: ['chinese', 'chinesisch', '中国語', 'chinês', '中文', '汉语', 'chino'],
  'zh-CN': ['simplified chinese', 'vereinfachtes chinesisch', '簡体字中国語', 'chinês simplificado', '简体中文'],
}

const tagOf: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([tag, words]) => words.map((word): [string, string] => [foldName(word), tag])),
)

/** The language that a person means: by its BCP 47 tag, such as `de` or `zh-CN`, or by its name; `null` where it is none. */
export function languageTag(written: string): string | null {
  const text = written.normalize('NFKC').trim()
  const named = tagOf.get(foldName(text))
  if (named !== undefined) return named
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text)) return null
  const [language = '', ...others] = text.split('-')
  // As BCP 47 writes them: a region in capitals, a script with one.
  const written47 = others.map((part) =>
    part.length === 2
      ? part.toUpperCase()
      : part.length === 4
        ? `${part.charAt(0).toUpperCase()}${part.slice(1).toLowerCase()}`
        : part.toLowerCase(),
  )
  return [language.toLowerCase(), ...written47].join('-')
}

/** The language of these that speaks for `tag`: itself, else the one without region and script; else `tag` again. */
export function nearestLanguage(tag: string, known: ReadonlySet<string>): string {
  const parts = tag.split('-')
  for (let length = parts.length; length > 0; length -= 1) {
    const shorter = parts.slice(0, length).join('-')
    if (known.has(shorter)) return shorter
  }
  return tag
}
