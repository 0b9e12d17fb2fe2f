package vn.bantin.render;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.diagnostic.Position;

/**
 * Freemarker's own view of a parsed template. What a template may say is judged on the tree that
 * Freemarker will run, since a second reader of the language would have blind spots; its accessors
 * are not public, hence the handles, which the pinned version and the tests of every rule hold in
 * place.
 */
@SuppressWarnings("deprecation") // marked so because they are Freemarker's own
final class Nodes {
    private static final MethodHandle SYMBOL;
    private static final MethodHandle PART_COUNT;
    private static final MethodHandle PART;
    private static final VarHandle STACK;
    private static final VarHandle STACK_SIZE;

    static {
        try {
            MethodHandles.Lookup own = MethodHandles.lookup();
            MethodHandles.Lookup tree = MethodHandles.privateLookupIn(TemplateObject.class, own);
            SYMBOL = find(tree, "getNodeTypeSymbol", MethodType.methodType(String.class));
            PART_COUNT = find(tree, "getParameterCount", MethodType.methodType(int.class));
            PART = find(tree, "getParameterValue", MethodType.methodType(Object.class, int.class));
            MethodHandles.Lookup running = MethodHandles.privateLookupIn(Environment.class, own);
            STACK =
                    running.findVarHandle(
                            Environment.class, "instructionStack", TemplateElement[].class);
            STACK_SIZE =
                    running.findVarHandle(Environment.class, "instructionStackSize", int.class);
        } catch (ReflectiveOperationException otherVersion) {
            throw new ExceptionInInitializerError(otherVersion);
        }
    }

    private Nodes() {}

    private static MethodHandle find(MethodHandles.Lookup lookup, String name, MethodType type)
            throws ReflectiveOperationException {
        return lookup.findVirtual(TemplateObject.class, name, type);
    }

    /** {@code #list}, {@code ?new}, {@code .now}, {@code ..}: what kind of node it is. */
    static String symbol(TemplateObject node) {
        try {
            return (String) SYMBOL.invokeExact(node);
        } catch (Throwable failure) {
            throw unexpected(failure);
        }
    }

    /** Expressions and names that belong to the node, in written order; absent ones are null. */
    static List<@Nullable Object> parts(TemplateObject node) {
        try {
            int count = (int) PART_COUNT.invokeExact(node);
            List<@Nullable Object> parts = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                parts.add((Object) PART.invokeExact(node, i));
            }
            return parts;
        } catch (Throwable failure) {
            throw unexpected(failure);
        }
    }

    /** What is being executed at this moment, or was when it failed: the innermost instruction. */
    static Optional<Position> innermost(Environment environment) {
        return lastLocated(environment, (int) STACK_SIZE.get(environment));
    }

    /** The innermost instruction that was ever reached: where a stack overflow happened. */
    static Optional<Position> deepest(Environment environment) {
        return lastLocated(environment, Integer.MAX_VALUE);
    }

    private static Optional<Position> lastLocated(Environment environment, int size) {
        @Nullable TemplateElement[] stack = (@Nullable TemplateElement[]) STACK.get(environment);
        for (int i = Math.min(size, stack.length) - 1; i >= 0; i--) {
            TemplateElement element = stack[i];
            if (element != null && element.getBeginLine() > 0) {
                return Optional.of(at(element, element.getTemplate().getName()));
            }
        }
        return Optional.empty();
    }

    /** Where a node begins. */
    static Position at(TemplateObject node, String template) {
        return new Position("templates/" + template, node.getBeginLine(), node.getBeginColumn());
    }

    /** Of an accessor, which declares none. */
    private static RuntimeException unexpected(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException plain
                ? plain
                : new IllegalStateException(failure);
    }
}
