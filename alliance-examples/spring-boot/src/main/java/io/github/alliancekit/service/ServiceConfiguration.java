package io.github.alliancekit.service;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What the parts of the service share: the clock, the languages, the validator, the server. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Bean
    Clock clock(@Value("${alliances.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, SPANISH));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    /** The validator behind {@code @Valid}: by the clock of the service, and without an expression language. */
    @Bean
    PlaceKeepingValidator validator(Clock clock) {
        PlaceKeepingValidator validator = new PlaceKeepingValidator();
        validator.setMessageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, SPANISH), Locale.ENGLISH, false));
        validator.setConfigurationInitializer(configuration -> configuration.clockProvider(() -> clock));
        return validator;
    }

    /** An id may hold a slash or a backslash; within a path it is encoded, and left for Spring to decode. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyIdInPath() {
        String untouched = EncodedSolidusHandling.PASS_THROUGH.getValue();
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(untouched);
            connector.setEncodedReverseSolidusHandling(untouched);
        });
    }
}
