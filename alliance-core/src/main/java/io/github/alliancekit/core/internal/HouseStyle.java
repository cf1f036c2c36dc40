package io.github.alliancekit.core.internal;

import io.github.alliancekit.core.value.InvalidAllianceException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How Immutables writes the implementation of every model type: hidden, behind a nested builder, with JDK types only.
 *
 * <p>JDK collections of Java 9 are off because they lose the order of their elements.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        jdkOnly = true,
        jdk9Collections = false,
        depluralize = true,
        depluralizeDictionary = {"body:bodies", "commitment:commitments"},
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidAllianceException.class,
        fallbackNullableAnnotation = Nullable.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface HouseStyle {}
