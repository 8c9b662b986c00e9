import type { DoseContent } from '#content/clinicalCare.ts';
import { Cite } from './Cite.tsx';
import { Doses } from './Doses.tsx';

/** Steps of treatment for one type, then the dose cards they name. */
export function Treatment({
  content,
  typeId,
}: {
  readonly content: DoseContent;
  readonly typeId: string;
}) {
  const steps = content.treatment.find((each) => each.id === typeId)?.steps ?? [];
  const doses = steps.flatMap((step) => step.doses ?? []);
  return (
    <>
      <ol>
        {steps.map((step) => (
          <li key={step.step}>
            {step.text}
            <Cite ids={step.cite} own={step.derived} />
          </li>
        ))}
      </ol>
      {doses.length > 0 && <Doses content={content} only={doses} />}
    </>
  );
}
