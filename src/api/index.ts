/** What the package `minipy` exports. */
export { type BookListing, fromBook, type Joined } from './from-book.ts';
