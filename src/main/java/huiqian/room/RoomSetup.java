package huiqian.room;

import huiqian.page.SetupStep;
import huiqian.page.SetupStep.State;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a room on the register nobody can borrow one. */
@Configuration(proxyBeanMethods = false)
class RoomSetup {

    @Bean
    SetupStep roomsRegistered(RoomRepository rooms) {
        return new SetupStep("rooms", 50, "房间登记", "/office/rooms", () -> {
            long registered = rooms.count();
            return new State(registered > 0, registered > 0 ? "已登记 %d 间".formatted(registered) : "还没有，外借房间暂不能申请");
        });
    }
}
