package nl.kwalgraaf.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** An object of schema.org in the making, its members in the order they are put. */
final class Json {
    private final JsonObject object = new JsonObject();

    private Json(String type) {
        object.put("@type", type);
    }

    static Json of(String type) {
        return new Json(type);
    }

    Json id(String iri) {
        object.put("@id", iri);
        return this;
    }

    Json put(String property, String value) {
        object.put(property, value);
        return this;
    }

    Json put(String property, Optional<String> value) {
        value.ifPresent(text -> object.put(property, text));
        return this;
    }

    Json put(String property, Json value) {
        object.put(property, value.object);
        return this;
    }

    /** A list; nothing at all when it is empty. */
    Json objects(String property, Collection<Json> values) {
        return all(property, values.stream().map(Json::object).toList());
    }

    Json texts(String property, Collection<String> values) {
        return all(property, values.stream().map(JsonString::new).toList());
    }

    private Json all(String property, List<? extends JsonValue> values) {
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            array.addAll(values);
            object.put(property, array);
        }
        return this;
    }

    JsonObject object() {
        return object;
    }
}
