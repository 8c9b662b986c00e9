import { join } from 'node:path';
import { rasterName, writeWhole } from './store.ts';
import { isVector } from '#content/pictures.ts';
import type { Species } from '#content/schemas/species.ts';
import type { Vocabulary } from '#content/schemas/vocabulary.ts';
import { pictureCatalogue, type Listed, type PictureCatalogue } from './catalogue.ts';
import { readPictureInput } from './input.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const SCRIPT = `const key='junan-plates-review';let marks={};try{marks=JSON.parse(localStorage.getItem(key)||'{}')}catch{}
for(const field of document.querySelectorAll('textarea')){field.value=marks[field.name]||'';field.addEventListener('input',()=>{marks[field.name]=field.value;try{localStorage.setItem(key,JSON.stringify(marks))}catch{}})}
document.querySelector('button').addEventListener('click',()=>{const lines=[...document.querySelectorAll('textarea')].filter(f=>f.value.trim()).map(f=>f.name+'\\t'+f.value.trim().replace(/\\s+/g,' '));const a=document.createElement('a');a.href=URL.createObjectURL(new Blob([lines.join('\\n')],{type:'text/plain'}));a.download='plates-wrong.tsv';a.click()})`;

const STYLE = 'body{font:15px/1.5 system-ui;margin:16px;background:#faf5e9;color:#2a211c}article{display:flex;gap:16px;flex-wrap:wrap;border-top:1px solid #b9a98a;padding:16px 0}img{background:#f3e8cf;max-width:100%}dl{display:grid;grid-template-columns:auto 1fr;gap:0 10px;margin:0;max-width:420px;font-size:13px}dt{font-weight:600}dd{margin:0}textarea{width:320px;height:70px}.small{display:flex;flex-wrap:wrap;gap:10px}.small figure{margin:0;width:168px;font-size:12px}';

function fileOf(catalogue: PictureCatalogue, listed: Listed): { file: string; bytes: string | Buffer } {
  const { kind, id } = listed.spec;
  if (isVector(kind)) return { file: `${kind}/${id}.svg`, bytes: listed.spec.draw().svg };
  const { rasterKey } = catalogue.record(listed);
  return { file: `${rasterName(kind, id, rasterKey)}.webp`, bytes: catalogue.store.rasters(kind, id, rasterKey).webp };
}

/** The traits of a species in words, as a mycologist reads them: usual states, then rare ones. */
function traitRows({ traits }: Species, vocabulary: Vocabulary): string {
  const palette = new Map(vocabulary.palette.map(({ id, zh }) => [id, zh]));
  return Object.entries(traits)
    .map(([trait, value]) => {
      const character = vocabulary.characters.find(({ id }) => id === trait);
      const shared = vocabulary.shared_states[character?.states_ref ?? ''] ?? [];
      const words = new Map([...(character?.states ?? []), ...shared].map(({ id, zh }) => [id, zh]));
      const said = (ids: readonly (string | number)[]) =>
        ids.map((id) => words.get(String(id)) ?? palette.get(String(id)) ?? String(id)).join('、');
      const text =
        'typical' in value
          ? said(value.typical) + (value.rare.length > 0 ? `（少见：${said(value.rare)}）` : '')
          : JSON.stringify(value).replace(/["{}]/g, ' ');
      return `<dt>${escaped(character?.label.zh ?? trait)}</dt><dd>${escaped(text)}</dd>`;
    })
    .join('');
}

/** Writes out/plates/index.html with its pictures: everything that is drawn, traits beside it, "wrong because …" to fill in. */
export function writeContactSheet(projectRoot: string): { pictures: number; path: string } {
  const catalogue = pictureCatalogue(projectRoot);
  const { species, vocabulary } = readPictureInput(join(projectRoot, 'content'));
  const folder = join(projectRoot, 'out', 'plates');
  const facts = new Map(species.map((one) => [one.id, one]));
  const parts = new Map<string, string[]>();
  let pictures = 0;
  for (const listed of catalogue.all()) {
    const { kind, id } = listed.spec;
    const { file, bytes } = fileOf(catalogue, listed);
    writeWhole(join(folder, file), bytes);
    pictures += 1;
    const one = facts.get(id);
    const box = `<textarea name="${kind}/${id}" aria-label="wrong because" placeholder="wrong because … 不对，因为……"></textarea>`;
    const rows = one === undefined ? '' : traitRows(one, vocabulary);
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
