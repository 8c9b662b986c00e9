import { join } from 'node:path';
import { rasterName, writeWhole } from './store.ts';
import { pictureCatalogue } from './catalogue.ts';
import { readPictureInput } from './input.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const SCRIPT = `const key='junan-plates-review';let marks={};try{marks=JSON.parse(localStorage.getItem(key)||'{}')}catch{}
for(const field of document.querySelectorAll('textarea')){field.value=marks[field.name]||'';field.addEventListener('input',()=>{marks[field.name]=field.value;try{localStorage.setItem(key,JSON.stringify(marks))}catch{}})}
document.querySelector('button').addEventListener('click',()=>{const lines=[...document.querySelectorAll('textarea')].filter(f=>f.value.trim()).map(f=>f.name+'\\t'+f.value.trim().replace(/\\s+/g,' '));const a=document.createElement('a');a.href=URL.createObjectURL(new Blob([lines.join('\\n')],{type:'text/plain'}));a.download='plates-wrong.tsv';a.click()})`;

const STYLE = 'body{font:15px/1.5 system-ui;margin:16px;background:#faf5e9;color:#2a211c}article{display:flex;gap:16px;flex-wrap:wrap;border-top:1px solid #b9a98a;padding:16px 0}img{background:#f3e8cf;max-width:100%}dl{display:grid;grid-template-columns:auto 1fr;gap:0 10px;margin:0;max-width:420px;font-size:13px}dt{font-weight:600}dd{margin:0}textarea{width:320px;height:70px}.small{display:flex;flex-wrap:wrap;gap:10px}.small figure{margin:0;width:168px;font-size:12px}';

/** Writes out/plates/index.html with its pictures: everything that is drawn, traits beside it, "wrong because …" to fill in. */
export function writeContactSheet(projectRoot: string): { pictures: number; path: string } {
  const catalogue = pictureCatalogue(projectRoot);
  const { species } = readPictureInput(join(projectRoot, 'content'));
  const folder = join(projectRoot, 'out', 'plates');
  const facts = new Map(species.map((one) => [one.id, one]));
  const parts = new Map<string, string[]>();
  let pictures = 0;
  for (const listed of catalogue.all()) {
    const { kind, id } = listed.spec;
    const record = catalogue.record(listed);
    const file = `${rasterName(kind, id, record.rasterKey)}.webp`;
    writeWhole(join(folder, file), catalogue.store.rasters(kind, id, record.rasterKey).webp);
    pictures += 1;
    const one = facts.get(id);
    const box = `<textarea name="${kind}/${id}" aria-label="wrong because" placeholder="wrong because … 不对，因为……"></textarea>`;
    const rows = one === undefined ? '' : Object.entries(one.traits).map(([trait, value]) => `<dt>${trait}</dt><dd>${escaped(JSON.stringify(value).replace(/["{}]/g, ' '))}</dd>`).join('');
    const html = kind === 'plate' || kind === 'plant'
      ? `<article><img loading="lazy" width="360" src="${file}" alt=""><div><h3>${escaped(one === undefined ? id : `${one.names.zh} ${one.names.scientific}`)}</h3>${box}<dl>${rows}</dl></div></article>`
      : `<figure><img loading="lazy" width="168" src="${file}" alt=""><figcaption>${id}</figcaption>${box.replace('<textarea', '<textarea style="width:160px;height:34px"')}</figure>`;
    parts.set(kind, [...(parts.get(kind) ?? []), html]);
  }
  const body = [...parts].map(([kind, list]) => `<h2>${kind} (${list.length})</h2><div class="${kind === 'plate' || kind === 'plant' ? '' : 'small'}">${list.join('')}</div>`).join('');
  const path = join(folder, 'index.html');
  writeWhole(path, `<!doctype html><meta charset="utf-8"><title>Plates for review</title><style>${STYLE}</style><h1>Plates for review</h1><button type="button">Save the list of faults</button>${body}<script>${SCRIPT}</script>`);
  return { pictures, path };
}
