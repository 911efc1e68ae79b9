package incumbent.annotate;

import java.io.ObjectInputFilter;

/**
 * What serialized models may hold: CoreNLP's own classes for taggers and classifiers, the
 * collections that these use, and no more of anything than the models have. Anything else is
 * refused before an object is made of it.
 */
public final class ModelFilter {
  private static final String LIMITS =
      "maxdepth=16;maxrefs=4000000;maxarray=4000000;maxbytes=100000000;";

  private static final String CORENLP =
      "edu.stanford.nlp.ie.*;edu.stanford.nlp.ie.crf.*;edu.stanford.nlp.ling.*;"
          + "edu.stanford.nlp.optimization.*;edu.stanford.nlp.process.*;"
          + "edu.stanford.nlp.sequences.*;edu.stanford.nlp.tagger.maxent.*;"
          + "edu.stanford.nlp.util.*;";

  private static final String JAVA =
      "java.lang.Boolean;java.lang.Class;java.lang.Enum;java.lang.Integer;java.lang.Number;"
          + "java.lang.Object;java.util.ArrayList;java.util.HashMap;java.util.HashSet;"
          + "java.util.Hashtable;java.util.Map$Entry;java.util.Properties;"
          + "java.util.concurrent.ConcurrentHashMap;java.util.concurrent.ConcurrentHashMap$*;"
          + "java.util.concurrent.Semaphore;java.util.concurrent.Semaphore$*;"
          + "java.util.concurrent.locks.*;java.util.regex.Pattern;";

  private ModelFilter() {}

  /** A filter for one stream, or for a process that deserializes nothing else. */
  public static ObjectInputFilter create() {
    return ObjectInputFilter.Config.createFilter(LIMITS + CORENLP + JAVA + "!*");
  }
}
