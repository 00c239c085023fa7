import type { DigestInput, DigestSettingView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { SegmentChoice } from '../components/segment-choice/segment-choice.tsx'
import { ZoneField } from '../engagements/workshop/session/zone-field.tsx'
import { languages, type PortalLanguage } from '../session/language.ts'
import classes from './digests.module.css'

interface DigestFormProps {
  readonly setting: DigestSettingView
  readonly isSaving: boolean
  readonly onChoose: (input: DigestInput) => void
}

const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** How often, at which hour of which zone, and in which language; nothing holds before it is saved. */
export function DigestForm({ setting, isSaving, onChoose }: DigestFormProps) {
  const { t, i18n } = useLingui()
  const [draft, setDraft] = useState<DigestInput>(() => offered(setting, i18n.locale))
  const saved = { every: setting.every, hour: setting.hour, timeZone: setting.timeZone, language: setting.language }
  const isOff = draft.every === 'off'
  const isSame = isOff ? setting.every === 'off' : JSON.stringify(saved) === JSON.stringify(draft)

  function submit(event: FormEvent): void {
    event.preventDefault()
    onChoose(draft)
  }

  return (
    <form className={classes.form} onSubmit={submit}>
      <SegmentChoice
        label={t`How often`}
        value={draft.every}
        options={[
          { value: 'off', name: t`Never` },
          { value: 'daily', name: t`Every working day` },
          { value: 'weekly', name: t`On Mondays` },
        ]}
        onChange={(every) => setDraft({ ...draft, every })}
      />
      {isOff ? null : (
        <>
          <div className={classes.when}>
            <NativeSelect
              label={t`At`}
              value={String(draft.hour)}
              data={hours.map((hour) => ({ value: String(hour), label: hourWords(i18n.locale, hour) }))}
              onChange={({ currentTarget }) => setDraft({ ...draft, hour: Number(currentTarget.value) })}
            />
            <ZoneField timeZone={draft.timeZone} at={null} onChange={(timeZone) => setDraft({ ...draft, timeZone })} />
          </div>
          <SegmentChoice
            label={t`Language of the mail`}
            value={draft.language}
            options={(Object.keys(languages) as PortalLanguage[]).map((value) => ({ value, name: languages[value] }))}
            onChange={(language) => setDraft({ ...draft, language })}
          />
        </>
      )}
      <div className={classes.foot}>
        <Button type="submit" size="xs" disabled={isSame} loading={isSaving}>
          <Trans>Save</Trans>
        </Button>
        <span role="status" className={classes.saved}>
          {isSame && setting.isChosen ? <Trans>Saved</Trans> : null}
        </span>
      </div>
    </form>
  )
}

/** What the form begins with: of who has not chosen yet the zone and the language of this browser. */
function offered({ isChosen, every, hour, timeZone, language }: DigestSettingView, locale: string): DigestInput {
  if (isChosen) return { every, hour, timeZone, language }
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { every, hour, timeZone: here, language: locale.startsWith('zh') ? 'zh-CN' : 'en' }
}

function hourWords(locale: string, hour: number): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2026, 0, 1, hour)))
}
