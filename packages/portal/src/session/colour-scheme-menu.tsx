import { useLingui } from '@lingui/react/macro'
import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun, type TablerIcon } from '@tabler/icons-react'
import { ChoiceMenu } from './choice-menu.tsx'

const icons: Readonly<Record<MantineColorScheme, TablerIcon>> = {
  auto: IconDeviceDesktop,
  light: IconSun,
  dark: IconMoon,
}

/** Changes between light, dark and what the system has. */
export function ColourSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { t } = useLingui()
  const Icon = icons[colorScheme]
  return (
    <ChoiceMenu
      label={t`Appearance`}
      icon={<Icon size={18} stroke={1.6} aria-hidden />}
      value={colorScheme}
      options={[
        { value: 'auto', name: t`As the system` },
        { value: 'light', name: t`Light` },
        { value: 'dark', name: t`Dark` },
      ]}
      onChange={setColorScheme}
    />
  )
}
