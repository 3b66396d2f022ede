package dev.kairan.api.server;

import dev.kairan.api.server.answer.FailureAnswer;
import java.util.List;
import java.util.Locale;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Spring MVC with every part named: no scan, no configuration files, no defaults to discover. */
final class Dispatcher {

  private Dispatcher() {}

  static DispatcherServlet of(RouterFunction<ServerResponse> routes) {
    GenericWebApplicationContext context = new GenericWebApplicationContext();
    context.registerBean(RouterFunctionMapping.class, () -> mapping(routes));
    context.registerBean(HandlerFunctionAdapter.class, HandlerFunctionAdapter::new);
    context.registerBean(HandlerExceptionResolver.class, FailureAnswer::new);
    context.registerBean(ViewResolver.class, () -> (name, locale) -> null);
    context.registerBean(
        DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME,
        LocaleResolver.class,
        () -> new FixedLocaleResolver(Locale.JAPANESE));
    context.refresh();
    DispatcherServlet dispatcher = new DispatcherServlet(context);
    dispatcher.setDispatchOptionsRequest(true);
    return dispatcher;
  }

  private static RouterFunctionMapping mapping(RouterFunction<ServerResponse> routes) {
    RouterFunctionMapping mapping = new RouterFunctionMapping(routes);
    mapping.setMessageConverters(
        List.of(
            new ByteArrayHttpMessageConverter(),
            new ResourceHttpMessageConverter(),
            new ResourceRegionHttpMessageConverter()));
    return mapping;
  }
}
