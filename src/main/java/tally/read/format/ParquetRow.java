package tally.read.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A row of a Parquet file as the JSON object that it would be elsewhere. */
final class ParquetRow {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetRow() {}

  static ObjectNode json(Group row) {
    ObjectNode object = JSON.objectNode();
    GroupType type = row.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      int values = row.getFieldRepetitionCount(field);
      Type its = type.getType(field);
      ArrayNode all = JSON.arrayNode();
      for (int i = 0; i < values; i++) {
        add(all, row, field, i, its);
      }
      if (values > 0) {
        object.set(its.getName(), its.isRepetition(Type.Repetition.REPEATED) ? all : all.get(0));
      }
    }
    return object;
  }

  private static void add(ArrayNode all, Group row, int field, int i, Type type) {
    if (type.isPrimitive()) {
      all.add(value(row, field, i, type.asPrimitiveType()));
    } else if (type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
      all.add(list(row.getGroup(field, i)));
    } else {
      all.add(json(row.getGroup(field, i)));
    }
  }

  /** Lists have their elements in a group within a repeated group, whatever these are called. */
  private static ArrayNode list(Group list) {
    ArrayNode elements = JSON.arrayNode();
    json(list).forEach(repeated -> repeated.forEach(group -> group.forEach(elements::add)));
    return elements;
  }

  private static ValueNode value(Group row, int field, int i, PrimitiveType type) {
    LogicalTypeAnnotation means = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> JSON.textNode(row.getBinary(field, i).toStringUsingUTF8());
      case INT32 -> {
        int number = row.getInteger(field, i);
        yield means instanceof DateLogicalTypeAnnotation
            ? JSON.textNode(LocalDate.ofEpochDay(number).toString())
            : JSON.numberNode(number);
      }
      case INT64 -> {
        long number = row.getLong(field, i);
        yield means instanceof TimestampLogicalTypeAnnotation time
            ? JSON.textNode(instant(number, time.getUnit()).toString())
            : JSON.numberNode(number);
      }
      case INT96 -> JSON.textNode(oldTimestamp(row.getInt96(field, i)).toString());
      case DOUBLE -> JSON.numberNode(row.getDouble(field, i));
      case FLOAT -> JSON.numberNode(row.getFloat(field, i));
      case BOOLEAN -> JSON.booleanNode(row.getBoolean(field, i));
      case FIXED_LEN_BYTE_ARRAY -> JSON.nullNode();
    };
  }

  private static Instant instant(long number, LogicalTypeAnnotation.TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> Instant.EPOCH.plus(number, ChronoUnit.MILLIS);
      case MICROS -> Instant.EPOCH.plus(number, ChronoUnit.MICROS);
      case NANOS -> Instant.EPOCH.plusNanos(number);
    };
  }

  /** Nanoseconds of a day, and the day by the count of astronomers. */
  private static Instant oldTimestamp(Binary twelveBytes) {
    ByteBuffer bytes = twelveBytes.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = bytes.getLong();
    return Instant.EPOCH
        .plus(bytes.getInt() - JULIAN_DAY_OF_1970, ChronoUnit.DAYS)
        .plusNanos(nanos);
  }
}
