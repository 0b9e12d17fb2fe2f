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
        Map<String, Integer> places = new LinkedHashMap<>();
        List<MethodHandle> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                MethodHandle accessor =
                        MethodHandles.publicLookup().unreflect(component.getAccessor());
                places.put(component.getName(), accessors.size());
                accessors.add(accessor.asType(ACCESSOR));
            } catch (IllegalAccessException hidden) {
                throw new IllegalArgumentException("not a public record: " + type, hidden);
            }
        }
        return new Shape(places, accessors.toArray(MethodHandle[]::new));
    }

    /** The components of one record type, in declared order. */
    static final class Shape {
        private final Map<String, Integer> places;
        private final MethodHandle[] accessors;

        private Shape(Map<String, Integer> places, MethodHandle[] accessors) {
            this.places = places;
            this.accessors = accessors;
        }

        List<String> names() {
            return new ArrayList<>(places.keySet());
        }

        int size() {
            return accessors.length;
        }

        /** The 0-based place of a component; -1 where the record has none of that name. */
        int place(String name) {
            Integer place = places.get(name);
            return place == null ? -1 : place;
        }

        /** Reads the component at a place. */
        @Nullable Object read(int place, Record record) {
            try {
                return (Object) accessors[place].invokeExact(record);
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
