import type { ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { languageNames } from '../../engagements/create/language-names.ts'
import { type ContactParty, partyNames } from '../party-names.ts'
import { useRoleName } from '../use-role-name.ts'
import { type ContactDraft, type ContactError, maySurvey } from './contact-draft.ts'
import classes from './contact-form.module.css'
import { zoneOptions } from './zone-options.ts'

interface FieldsProps {
  readonly release: ReleaseView
  readonly draft: ContactDraft
  readonly errors: Readonly<Partial<Record<'name' | 'email' | 'phone' | 'reason', ContactError>>>
  readonly onChange: (change: Partial<ContactDraft>) => void
}

/** The fields of a contact. */
export function ContactFormFields({ release, draft, errors, onChange }: FieldsProps) {
  const { t, i18n } = useLingui()
  const say = useErrorWords()
  const put = (field: keyof ContactDraft) => (event: { readonly currentTarget: { readonly value: string } }) =>
    onChange({ [field]: event.currentTarget.value })
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={t`Name`}
        autoComplete="off"
        maxLength={200}
        value={draft.name}
        onChange={put('name')}
        error={say(errors.name)}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t`Party`}
          value={draft.party}
          onChange={({ currentTarget: { value } }) => onChange({ party: value as ContactParty })}
          data={Object.entries(partyNames).map(([value, name]) => ({ value, label: i18n._(name) }))}
        />
        <TextInput label={t`Job title`} maxLength={200} value={draft.title} onChange={put('title')} />
      </div>
      <div className={classes.pair}>
        <TextInput
          type="email"
          label={t`E-mail`}
          autoComplete="off"
          maxLength={254}
          value={draft.email}
          onChange={put('email')}
          error={say(errors.email)}
        />
        <TextInput
          type="tel"
          label={t`Phone`}
          autoComplete="off"
          maxLength={40}
          value={draft.phone}
          onChange={put('phone')}
          error={say(errors.phone)}
        />
      </div>
      <Whereabouts release={release} draft={draft} onChange={onChange} />
      <Consents draft={draft} error={say(errors.reason)} onChange={onChange} />
      <Textarea
        label={t`Note`}
        description={t`Everybody who sees the engagement can read it.`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={draft.note}
        onChange={put('note')}
      />
    </>
  )
}

/** What somebody is in the engagement, what they speak, and when they can be reached. */
function Whereabouts({ release, draft, onChange }: Pick<FieldsProps, 'release' | 'draft' | 'onChange'>) {
  const { t, i18n } = useLingui()
  const roleName = useRoleName(release)
  const put = (field: keyof ContactDraft) => (event: { readonly currentTarget: { readonly value: string } }) =>
    onChange({ [field]: event.currentTarget.value })
  const roles = release.roles.map(({ id }) => ({ value: id, label: roleName(id) }))
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={t`Role`}
          value={draft.role}
          onChange={put('role')}
          data={[{ value: '', label: t`None in particular` }, ...roles]}
        />
        <NativeSelect
          label={t`Language`}
          value={draft.language}
          onChange={put('language')}
          data={[{ value: '', label: t`Not known` }, ...languageOptions(draft.language, i18n.locale)]}
        />
      </div>
      <NativeSelect
        label={t`Time zone`}
        value={draft.timeZone}
        onChange={put('timeZone')}
        data={[{ value: '', label: t`Not known` }, ...zoneOptions(draft.timeZone)]}
      />
    </>
  )
}

interface ConsentsProps extends Pick<FieldsProps, 'draft' | 'onChange'> {
  readonly error: string | null
}

/** What somebody wants and does not want: not to be called, with the reason, and to be asked how it went. */
function Consents({ draft, error, onChange }: ConsentsProps) {
  const { t, i18n } = useLingui()
  return (
    <div className={classes.more}>
      <Checkbox
        label={t`Do not call`}
        checked={draft.isNotCalled}
        onChange={({ currentTarget: { checked } }) => onChange({ isNotCalled: checked })}
      />
      {draft.isNotCalled ? (
        <TextInput
          required
          label={t`Why not`}
          maxLength={200}
          value={draft.reason}
          onChange={({ currentTarget: { value } }) => onChange({ reason: value })}
          error={error}
        />
      ) : null}
      <Checkbox
        label={t`Has agreed to be surveyed`}
        description={maySurvey(draft) ? undefined : t`Only people of the customer are surveyed.`}
        disabled={!maySurvey(draft)}
        checked={draft.isSurveyed && maySurvey(draft)}
        onChange={({ currentTarget: { checked } }) => onChange({ isSurveyed: checked })}
      />
      {draft.isSurveyed && maySurvey(draft) ? (
        <NativeSelect
          label={t`Survey in`}
          value={draft.surveyLanguage}
          onChange={({ currentTarget: { value } }) => onChange({ surveyLanguage: value })}
          data={languageOptions(draft.surveyLanguage, i18n.locale)}
        />
      ) : null}
    </div>
  )
}

/** Those that are asked for most; another that is set already is offered too. */
const languages = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'tr', 'zh-CN', 'zh-TW']

function languageOptions(current: string, locale: string) {
  const tags = current === '' || languages.includes(current) ? languages : [...languages, current]
  return languageNames(tags, locale).map((label, at) => ({ value: tags[at] ?? label, label }))
}

function useErrorWords(): (error: ContactError | undefined) => string | null {
  const { t } = useLingui()
  const words: Readonly<Record<ContactError, string>> = {
    'no-name': t`Enter a name.`,
    'no-address': t`Enter one address such as ada@example.org.`,
    'address-needed': t`Who is surveyed needs an address.`,
    'no-phone': t`Enter a number such as +49 30 123456.`,
    'no-reason': t`Say in a few words why not.`,
  }
  return (error) => (error === undefined ? null : words[error])
}
