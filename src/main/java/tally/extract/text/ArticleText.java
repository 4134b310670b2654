package tally.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tally.model.Article;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.Token;

/**
 * An article cut into paragraphs and sentences.
 *
 * @param article the article
 * @param paragraphs its lines or paragraphs, in order
 * @param sentences its sentences, in order; {@code sentences.get(i).index() == i}
 */
public record ArticleText(Article article, List<Span> paragraphs, List<Sentence> sentences) {
  public ArticleText {
    paragraphs = List.copyOf(paragraphs);
    sentences = Collections.unmodifiableList(sentences);
  }

  public static ArticleText of(Article article) {
    String text = article.text();
    Tokenizer tokenizer = new Tokenizer();
    SentenceSplitter splitter = new SentenceSplitter();
    List<Span> paragraphs = Paragraphs.of(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      // A paragraph may hold nothing but markup, and then has no sentence.
      for (List<Token> tokens : splitter.split(tokenizer.tokens(text, paragraphs.get(p)))) {
        Span span = tokens.get(0).span().through(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), p, span, tokens));
      }
    }
    return new ArticleText(article, paragraphs, sentences);
  }

  public String text() {
    return article.text();
  }

  public String quote(Span span) {
    return span.in(article.text());
  }
}
