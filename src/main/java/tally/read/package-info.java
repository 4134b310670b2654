/**
 * Input to articles. {@code files} lists the input, {@code format} reads one file, {@code page}
 * finds the article on a web page, {@code fields} knows what things are called and {@code
 * published} when an article came out; none of them needs Spark. The classes of this package bring
 * them together: {@code Corpus} on Spark, {@code LocalArticles} without.
 */
package tally.read;
