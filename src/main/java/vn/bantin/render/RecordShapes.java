package vn.bantin.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and accessors of record types, looked up once a type. */
final class RecordShapes {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

    private final ClassValue<Shape> shapes =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return shapeOf(type);
                }
            };

    Shape of(Class<?> type) {
        return shapes.get(type);
    }

    private static Shape shapeOf(Class<?> type) {
        Map<String, MethodHandle> accessors = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                MethodHandle accessor =
                        MethodHandles.publicLookup().unreflect(component.getAccessor());
                accessors.put(component.getName(), accessor.asType(ACCESSOR));
            } catch (IllegalAccessException hidden) {
                throw new IllegalArgumentException("not a public record: " + type, hidden);
            }
        }
        return new Shape(accessors);
    }

    /** The components of one record type, in declared order. */
    static final class Shape {
        private final Map<String, MethodHandle> accessors;

        private Shape(Map<String, MethodHandle> accessors) {
            this.accessors = accessors;
        }

        List<String> names() {
            return new ArrayList<>(accessors.keySet());
        }

        /** The accessor of a component; null where the record has none of that name. */
        @Nullable MethodHandle accessor(String name) {
            return accessors.get(name);
        }
    }

    /** Reads a component. */
    static @Nullable Object read(MethodHandle accessor, Record record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
