// What the pages' elements are made with: shorter in the page than what the automatic JSX of a bundler writes.
export { h, Fragment } from 'preact';
