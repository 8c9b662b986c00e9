declare module 'virtual:pictures/*' {
  /** ref by picture id, for one kind; of a vector kind the refs of its sheets by sheet id */
  const refs: Readonly<Record<string, import('#content/pictures.ts').PictureRef>>;
  export default refs;
}
