import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconLanguage, IconMoon, IconSun, type TablerIcon } from '@tabler/icons-react'
import { languages, type PortalLanguage } from './language.ts'
import { useLanguage } from './use-language.ts'

/** Changes the language of the portal. */
export function LanguageMenu() {
  const [language, change] = useLanguage()
  const { t } = useLingui()
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`Language`}>
          <IconLanguage size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(languages) as PortalLanguage[]).map((option) => (
          <Menu.Item
            key={option}
            role="menuitemradio"
            aria-checked={option === language}
            lang={option}
            onClick={() => void change(option)}
            rightSection={option === language ? <IconCheck size={16} aria-hidden="true" /> : null}
          >
            {languages[option]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const schemeIcons: Readonly<Record<MantineColorScheme, TablerIcon>> = {
  auto: IconDeviceDesktop,
  light: IconSun,
  dark: IconMoon,
}

/** Changes between light, dark and what the system has. */
export function ColourSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { t } = useLingui()
  const Icon = schemeIcons[colorScheme]
  const options: readonly (readonly [MantineColorScheme, string])[] = [
    ['auto', t`As the system`],
    ['light', t`Light`],
    ['dark', t`Dark`],
  ]
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`Appearance`}>
          <Icon size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>Appearance</Trans>
        </Menu.Label>
        {options.map(([scheme, name]) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme ? <IconCheck size={16} aria-hidden="true" /> : null}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
