package io.github.catalogue27k.catalogue;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The repositories stand together in one file, which Spring Data does not look into by itself. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(considerNestedRepositories = true)
class JpaSettings {}
