import type { ComponentChildren } from 'preact';
import type { DoseCard, DoseContent } from '#content/clinicalCare.ts';
import { calculatorLimits } from '#content/clinicalCare.ts';
import {
  appliesTo,
  computeRegimen,
  inReadableUnit,
  type ComputedStep,
  type DoseAmount,
  type DosePatient,
  type DoseRefusal,
} from '#domain/care/doses.ts';
import type { Result } from '#domain/result.ts';
import { useText } from '#i18n/useText.ts';
import { Unsigned } from '#ui/Unsigned.tsx';
import { Cite } from './Cite.tsx';
import styles from './Doses.module.css';

function amountText({ amount }: DoseAmount, { step }: ComputedStep): string {
  const { value, unit } = inReadableUnit(amount, step.unit);
  return `${String(value)} ${unit}`;
}

/** The amount alone on its own line, the arithmetic under it. */
function Amount({
  computed,
  weightKg,
}: {
  readonly computed: ComputedStep;
  readonly weightKg: number;
}) {
  const t = useText('care');
  const { step, low, high } = computed;
  const ends = high === null ? [low] : [low, high];
  return (
    <div class={styles['amount']}>
      <span>{step.name}</span>
      <b class={styles['figure']}>{ends.map((end) => amountText(end, computed)).join(' – ')}</b>
      {step.kind === 'fixed' ? (
        <span class="small">{t('dose.sum')}</span>
      ) : (
        ends.map((end) => (
          <span key={end.perKg} class="small">
            {t('dose.times', {
              perKg: String(end.perKg),
              unit: step.unit,
              weight: String(weightKg),
              product: `${String(end.product)} ${step.unit}`,
            })}
            {step.cap !== undefined &&
              `${t('list.then')}${t('dose.capLine', { cap: `${String(step.cap)} ${step.unit}` })}`}
            {end.capped && <b> · {t('dose.capped')}</b>}
          </span>
        ))
      )}
    </div>
  );
}

function Fact({
  label,
  fact,
}: {
  readonly label: string;
  readonly fact:
    | {
        readonly text: string;
        readonly derived?: string | undefined;
        readonly cite: readonly string[];
      }
    | undefined;
}) {
  const t = useText('care');
  if (fact === undefined) return null;
  return (
    <div class={styles['fact']}>
      <b>
        {label}
        {t('list.colon')}
      </b>
      {fact.text}
      <Cite ids={fact.cite} own={fact.derived} />
    </div>
  );
}

/** One drug: state of signature, indication, every regimen with its source and year, amounts for this patient. */
export function DoseCardView({
  card,
  patient,
  calculator,
}: {
  readonly card: DoseCard;
  readonly patient: Result<DosePatient, DoseRefusal>;
  readonly calculator: DoseContent['calculator'];
}) {
  const t = useText('care');
  const limits = calculatorLimits(calculator);
  const scopeOf = (regimen: DoseCard['regimens'][number]) => ({
    group: regimen.group,
    minAgeMonths: regimen.min_age_months,
    maxAgeYears: regimen.max_age_years,
  });
  const fits = (regimen: DoseCard['regimens'][number]) =>
    !patient.ok || appliesTo(scopeOf(regimen), patient.value.ageMonths, limits);
  const ordered = card.regimens.filter(fits).concat(card.regimens.filter((each) => !fits(each)));
  const amounts = (regimen: DoseCard['regimens'][number]): ComponentChildren => {
    if (!patient.ok) return null;
    const result = computeRegimen(regimen.steps, scopeOf(regimen), patient.value, limits);
    if (!result.ok) return <p class={styles['refusal']}>{t(`refusal.${result.problem}`)}</p>;
    return result.value.map((computed) => (
      <Amount key={computed.step.name} computed={computed} weightKg={patient.value.weightKg} />
    ));
  };
  return (
    <article class={styles['card']} id={`dose-${card.id}`}>
      <h3 class="visuallyHidden">{card.drug}</h3>
      {card.sign.signed ? (
        <p class="small">
          {t('dose.signedBy', {
            by: card.sign.by,
            post: card.sign.post,
            on: card.sign.on,
            document: card.sign.document,
            page: card.sign.page,
          })}
        </p>
      ) : (
        <Unsigned text={t('dose.unsigned')} />
      )}
      <p>
        <b>
          {t('dose.route')}
          {t('list.colon')}
        </b>
        {card.route}
      </p>
      <Fact label={t('dose.indication')} fact={card.indication} />
      <Fact label={t('dose.contra')} fact={card.contraindications} />
      {(card.traps ?? []).map((trap) => (
        <Fact key={trap.text} label={t('dose.trap')} fact={trap} />
      ))}
      {ordered.map((regimen) => (
        <section key={regimen.id} class={styles['regimen']}>
          <h4>{regimen.who}</h4>
          <p>{regimen.line}</p>
          {amounts(regimen)}
          <p class="small">
            {t('dose.interval')}
            {t('list.colon')}
            {regimen.interval}
            {regimen.max !== undefined && ` · ${t('dose.max')}${t('list.colon')}${regimen.max}`}
          </p>
          <Cite ids={regimen.cite} own={regimen.derived} isOpen />
        </section>
      ))}
      <Fact label={t('dose.differ')} fact={card.disagreement} />
      {(card.cautions ?? []).map((caution) => (
        <Fact key={caution.text} label={t('dose.caution')} fact={caution} />
      ))}
    </article>
  );
}
