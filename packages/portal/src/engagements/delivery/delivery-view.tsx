import { useLingui } from '@lingui/react/macro'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { QuestionnairesSection } from '../../questionnaires/section/questionnaires-section.tsx'
import { RequestsSection } from '../../requests/section/requests-section.tsx'
import classes from './delivery.module.css'
import { useDeliveryShow } from './use-delivery-show.ts'
import { WorkshopsSection } from './workshops/workshops-section.tsx'

/** What the engagement delivers beside plain work, family by family, in the order of the plan. */
export function DeliveryView() {
  const { t } = useLingui()
  const [show, setShow] = useDeliveryShow()
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Delivery`}</PageTitle>
        <SegmentChoice
          label={t`What is listed`}
          value={show}
          options={[
            { value: 'left', name: t`To do` },
            { value: 'mine', name: t`Mine` },
            { value: 'all', name: t`All` },
          ]}
          onChange={setShow}
        />
      </div>
      <WorkshopsSection show={show} />
      <QuestionnairesSection show={show} />
      <RequestsSection show={show} />
    </div>
  )
}
