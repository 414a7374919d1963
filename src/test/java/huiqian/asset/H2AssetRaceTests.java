package huiqian.asset;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:asset-race;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1")
class H2AssetRaceTests extends AssetRaceTests {}
