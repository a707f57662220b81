package io.github.publicityday;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every generated value in this package; styles never merge, so there is no other.
 */
@Value.Style(
    // Callers see the interface and its builder; the generated class is nobody's business.
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    // The generated builder returns the interface, never the generated class.
    overshadowImplementation = true,
    // A value is changed through builder().from(value), so generated with-methods would be dead
    // code.
    defaults = @Value.Immutable(copy = false),
    // addActivity(a) rather than addActivities(a).
    depluralize = true,
    depluralizeDictionary = {"person:people", "basis:bases", "deputy:deputies", "alias:aliases"},
    // Nothing but @Override in generated code: consumers need no annotation library, and JPMS stays
    // quiet.
    allowedClasspathAnnotations = {Override.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface ModelStyle {}
