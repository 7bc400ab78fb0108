/** A page, packed by the build for core/unpack. */
declare module '*.html' {
  const page: string;
  export default page;
}
