package tally.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Lets a {@code Dataset} hold Tally's records as columns: one column for each component, with its
 * name.
 *
 * <p>A record inside a record becomes a struct, a list an array, an enum the text of its name. A
 * component that is null stays null, be it a whole record. Any other type is refused before a job
 * starts. Spark itself has nothing for records: {@code Encoders.bean} gives them no columns and no
 * error, and kryo can't build them.
 */
public final class RecordEncoder {
  private static final Map<Class<?>, Encoder<?>> LEAVES =
      Map.of(
          String.class, Encoders.STRING(),
          int.class, Encoders.scalaInt(),
          Integer.class, Encoders.INT(),
          long.class, Encoders.scalaLong(),
          Long.class, Encoders.LONG(),
          double.class, Encoders.scalaDouble(),
          Double.class, Encoders.DOUBLE(),
          boolean.class, Encoders.scalaBoolean(),
          Boolean.class, Encoders.BOOLEAN(),
          LocalDate.class, Encoders.LOCALDATE());

  private RecordEncoder() {}

  /**
   * The encoder of a record.
   *
   * @throws IllegalArgumentException if a component has a type that rows can't hold, with its path
   */
  public static <R extends Record> Encoder<R> of(Class<R> type) {
    return product(type, type.getSimpleName(), new LinkedHashSet<>());
  }

  private static <R> AgnosticEncoder<R> product(Class<R> type, String path, Set<Class<?>> within) {
    if (!within.add(type)) {
      throw new IllegalArgumentException(path + ": " + type.getName() + " holds itself");
    }
    List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add(
          new AgnosticEncoders.EncoderField(
              component.getName(),
              encoder(component.getGenericType(), path + "." + component.getName(), within),
              !component.getType().isPrimitive(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    within.remove(type);
    return new AgnosticEncoders.ProductEncoder<>(
        tag(type), CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type, String path, Set<Class<?>> within) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      AgnosticEncoder<?> element = encoder(list.getActualTypeArguments()[0], path, within);
      return new AgnosticEncoders.IterableEncoder<>(tag(List.class), element, true, false);
    }
    if (type instanceof Class<?> plain) {
      if (LEAVES.containsKey(plain)) {
        return AgnosticEncoders.agnosticEncoderFor(LEAVES.get(plain));
      }
      if (plain.isEnum()) {
        return new AgnosticEncoders.JavaEnumEncoder<>(tag(plain));
      }
      if (plain.isRecord()) {
        return product(plain, path, within);
      }
    }
    throw new IllegalArgumentException(
        path + ": rows can't hold a " + type.getTypeName() + "; see the leaves of RecordEncoder");
  }

  private static <T> ClassTag<T> tag(Class<T> type) {
    return ClassTag$.MODULE$.apply(type);
  }
}
