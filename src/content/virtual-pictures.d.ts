declare module 'virtual:pictures/*' {
  /** ref by picture id, for one kind */
  const refs: Readonly<Record<string, import('#content/pictures.ts').PictureRef>>;
  export default refs;
}
