package huiqian.asset;

import huiqian.page.SetupStep;
import huiqian.page.SetupStep.State;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without an asset on the register nobody can have one scrapped. */
@Configuration(proxyBeanMethods = false)
class AssetSetup {

    @Bean
    SetupStep assetsRegistered(AssetRepository assets) {
        return new SetupStep("assets", 60, "资产登记", "/office/assets", () -> {
            long registered = assets.count();
            return new State(registered > 0, registered > 0 ? "已登记 %d 件".formatted(registered) : "还没有，资产报废暂不能申请");
        });
    }
}
