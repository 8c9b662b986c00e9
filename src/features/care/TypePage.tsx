import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import type { TypeData } from './index.ts';
import { Cite, Sources } from './parts/Cite.tsx';
import { Course } from './parts/Course.tsx';
import { Criteria } from './parts/Criteria.tsx';
import { DoseGate } from './parts/DoseGate.tsx';
import { Plan } from './parts/Plan.tsx';
import { Prognosis } from './parts/Prognosis.tsx';
import { Treatment } from './parts/Treatment.tsx';
import { TypeFacts } from './parts/TypeFacts.tsx';
import { useDoses } from './useDoses.ts';
import styles from './parts/TypeParts.module.css';

/** One clinical type: transfer first, then course, plan, signs, and treatment for health workers. */
export default function TypePage({ data, lang }: PageProps<TypeData>) {
  const t = useText('care');
  const { type, channel, sources } = data;
  useHead({ title: type.names, description: type.transfer.text });
  const gate = useDoses(lang);
  const needsCriteria = type.organ === 'liver' || type.organ === 'kidney';
  return (
    <Sources.Provider value={sources}>
      <div class="wrap" style={{ maxWidth: '1100px' }}>
        <h1 tabIndex={-1}>{type.names}</h1>
        <Notice kind="alarm" title={t('type.transfer')}>
          <p>{type.transfer.text}</p>
          <Cite ids={type.transfer.cite} own={type.transfer.derived} />
        </Notice>
        {type.never_first !== undefined && (
          <Notice kind="warn">
            {type.never_first.text}
            <Cite ids={type.never_first.cite} own={type.never_first.derived} />
          </Notice>
        )}
        <div class={styles['two']}>
          <div>
            <section class="section">
              <h2>{t('type.course')}</h2>
              <Course type={type} />
              {type.lethality !== null && (
                <p>
                  <b>
                    {t('type.lethality')}
                    {t('list.colon')}
                  </b>
                  {type.lethality.text}
                </p>
              )}
              {type.lethality !== null && <Cite ids={type.lethality.cite} />}
            </section>
            {type.labs.length > 0 && (
              <section class="section">
                <h2>{t('type.plan')}</h2>
                <Plan labs={type.labs} />
                {type.observe !== undefined && (
                  <>
                    <p>
                      <b>
                        {t('type.observe')}
                        {t('list.colon')}
                      </b>
                      {type.observe.text}
                    </p>
                    <Cite ids={type.observe.cite} own={type.observe.derived} />
                  </>
                )}
              </section>
            )}
            <section class="section">
              <h2>{t('type.treatment')}</h2>
              <DoseGate gate={gate}>
                {(content) => <Treatment content={content} typeId={type.id} />}
              </DoseGate>
            </section>
          </div>
          <div>
            <section class="section">
              <h2>{t('type.markers')}</h2>
              <Prognosis channel={channel} type={type} />
            </section>
            <TypeFacts data={data} />
            {needsCriteria && (
              <section class="section">
                <h2>{t('type.criteria')}</h2>
                <Criteria channel={channel} />
              </section>
            )}
          </div>
        </div>
      </div>
    </Sources.Provider>
  );
}
