import { useLingui } from '@lingui/react/macro'
import { IconLanguage } from '@tabler/icons-react'
import { ChoiceMenu } from './choice-menu.tsx'
import { languages, type PortalLanguage } from './language.ts'
import { useLanguage } from './use-language.ts'

const options = (Object.keys(languages) as PortalLanguage[]).map((value) => ({
  value,
  name: languages[value],
  lang: value,
}))

/** Changes the language of the portal. */
export function LanguageMenu() {
  const [language, change] = useLanguage()
  const { t } = useLingui()
  return (
    <ChoiceMenu
      label={t`Language`}
      icon={<IconLanguage size={18} stroke={1.6} aria-hidden />}
      value={language}
      options={options}
      onChange={(next) => void change(next)}
    />
  )
}
