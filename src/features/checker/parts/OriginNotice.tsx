import { useText } from '#i18n/useText.ts';
import { Notice } from '#ui/Notice.tsx';
import type { Origin } from '../checkerModel.ts';

/** Tells what came with the answers and could not be understood. It was left out; it never counts for anything better. */
export function OriginNotice({ origin }: { readonly origin: Origin }) {
  const t = useText('checker');
  const { from, unknown, isDamaged } = origin;
  if (isDamaged) return <Notice kind="warn" role="status" title={t('start.damaged')} />;
  if (from !== 'link' && unknown.length === 0) return null;
  const what = unknown.join(t('list.comma'));
  const words = t(from === 'link' ? 'start.unknownLink' : 'start.unknownSaved', { what });
  return (
    <Notice kind="warn" role="status" {...(from === 'link' ? { title: t('start.fromLink') } : {})}>
      {unknown.length > 0 && <p>{words}</p>}
    </Notice>
  );
}
