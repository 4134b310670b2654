/**
 * What on a page is not part of the article: menus, appeals, other stories, authors' notes. One
 * class per kind of furniture; {@code FurnitureFinder} asks them all.
 */
package tally.extract.furniture;
