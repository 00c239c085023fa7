import { type CSSVariablesResolver, createTheme } from '@mantine/core'
import { accentRamp, darkRamp, darkTokens, greyRamp, lightTokens, tokenVariables } from './tokens.ts'

const systemFonts =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'
const heading = { lineHeight: '1.3', fontWeight: '600' }

/** The look of the portal for the component library: dense, small radii, one accent. */
export const theme = createTheme({
  colors: { accent: accentRamp, gray: greyRamp, dark: darkRamp },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: systemFonts,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.6', xl: '1.4' },
  radius: { xs: '3px', sm: '5px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '2rem' },
  headings: {
    fontFamily: systemFonts,
    sizes: {
      h1: { fontSize: '1.375rem', ...heading },
      h2: { fontSize: '1.0625rem', ...heading },
      h3: { fontSize: '0.9375rem', ...heading },
      h4: { fontSize: '0.875rem', ...heading },
      h5: { fontSize: '0.8125rem', ...heading },
      h6: { fontSize: '0.8125rem', ...heading },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** Puts the colour tokens, and the library's own variables that must agree with them, on the document. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...tokenVariables(lightTokens),
    '--mantine-color-body': lightTokens.ground,
    '--mantine-color-text': lightTokens.text,
    '--mantine-color-dimmed': lightTokens['text-muted'],
    '--mantine-color-anchor': lightTokens.accent,
    '--mantine-color-error': lightTokens['state-blocked'],
    '--mantine-color-red-light-color': lightTokens['state-blocked'],
    '--mantine-color-placeholder': lightTokens['text-muted'],
    '--mantine-color-default-border': lightTokens.hairline,
  },
  dark: {
    ...tokenVariables(darkTokens),
    '--mantine-color-body': darkTokens.ground,
    '--mantine-color-text': darkTokens.text,
    '--mantine-color-dimmed': darkTokens['text-muted'],
    '--mantine-color-anchor': darkTokens.accent,
    '--mantine-color-error': darkTokens['state-blocked'],
    '--mantine-color-red-light-color': darkTokens['state-blocked'],
    '--mantine-color-placeholder': darkTokens['text-muted'],
    '--mantine-color-default': darkTokens.sunken,
    '--mantine-color-default-border': darkTokens.hairline,
  },
})
