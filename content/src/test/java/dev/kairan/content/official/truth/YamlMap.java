package dev.kairan.content.official.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A YAML mapping whose scalars are all text. */
record YamlMap(Map<?, ?> entries) {

  static YamlMap read(Path file) {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    try {
      return new YamlMap((Map<?, ?>) new Load(settings).loadFromString(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable String find(String key) {
    return (String) entries.get(key);
  }

  String text(String key) {
    String value = find(key);
    if (value == null) {
      throw new IllegalStateException("no " + key + " in " + entries);
    }
    return value;
  }

  YamlMap map(String key) {
    Object value = entries.get(key);
    return new YamlMap(value == null ? Map.of() : (Map<?, ?>) value);
  }

  List<YamlMap> maps(String key) {
    return list(key).stream().map(value -> new YamlMap((Map<?, ?>) value)).toList();
  }

  List<String> texts(String key) {
    return list(key).stream().map(String::valueOf).toList();
  }

  private List<?> list(String key) {
    Object value = entries.get(key);
    return value == null ? List.of() : (List<?>) value;
  }
}
