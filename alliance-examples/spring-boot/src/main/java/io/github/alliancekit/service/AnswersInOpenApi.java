package io.github.alliancekit.service;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the description of the service that it answers with objects, and with problem details where it refuses. */
@Component
final class AnswersInOpenApi implements OpenApiCustomizer {
    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().forEach(path -> path.readOperations()
                .forEach(operation -> operation.getResponses().forEach(AnswersInOpenApi::describe)));
    }

    private static void describe(String status, ApiResponse response) {
        boolean refused = status.startsWith("4");
        response.setContent(new Content()
                .addMediaType(
                        refused
                                ? org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE
                                : org.springframework.http.MediaType.APPLICATION_JSON_VALUE,
                        new MediaType().schema(refused ? problem() : new ObjectSchema())));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457)")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema());
    }
}
