package io.github.alliancekit.service;

import io.swagger.v3.oas.annotations.ExternalDocumentation;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Keeps alliances that are clear and balanced enough, and assesses those it keeps. */
@SpringBootApplication(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Alliances",
                        version = "1",
                        description = "Keeps alliances that are clear and balanced enough, and assesses those it keeps."
                                + " Texts are in English or Spanish, by Accept-Language."),
        externalDocs =
                @ExternalDocumentation(
                        description = "The alliance document, key by key",
                        url = "https://github.com/alliancekit/alliance/blob/main/docs/document.md"))
public class ServiceApplication {
    /** Made by Spring. */
    protected ServiceApplication() {}

    /**
     * Starts the service.
     *
     * @param args properties, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
