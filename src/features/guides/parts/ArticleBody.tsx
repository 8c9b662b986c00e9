import type { Article, ArticleSection } from '#content/articles.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Course } from './Course.tsx';
import { Statement } from './Statement.tsx';
import styles from './ArticleBody.module.css';

function Section({ section }: { readonly section: ArticleSection }) {
  return (
    <section class={`section ${section.tone === 'alarm' ? styles['alarm'] : ''}`}>
      <Heading id={section.id}>{section.title}</Heading>
      {section.scenes.length > 0 && (
        <ol class={styles['scenes']}>
          {section.scenes.map(({ picture, danger, caption }, at) => (
            <li
              key={caption.text}
              class={danger ? `${styles['scene']} ${styles['danger']}` : styles['scene']}
            >
              {picture !== undefined && <Picture of={picture} alt="" />}
              <p>
                <b class={styles['number']}>{at + 1}</b>
                <span>
                  <Statement of={caption} />
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
      {section.phases.length > 0 && <Course phases={section.phases} />}
      {section.points.length > 0 && (
        <ul class={styles['points']}>
          {section.points.map((point) => (
            <li key={point.text}>
              <Statement of={point} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The sections of a guide text: pictures with captions, the course, one fact per line. */
export function ArticleBody({ article }: { readonly article: Pick<Article, 'sections'> }) {
  return (
    <>
      {article.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </>
  );
}

/** Names beside the title: also called … */
export function OtherNames({ names }: { readonly names: readonly string[] }) {
  const t = useText('guides');
  if (names.length === 0) return null;
  return (
    <p>
      {t('foods.names')} {names.join('、')}
    </p>
  );
}
