package huiqian.member.opening;

import huiqian.member.turn.CalendarChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the roster ready at start: once every bean listens, and before the first web request is let in. */
@Component
class RosterStartup implements SmartLifecycle {

    private final ObjectProvider<DemoPeople> demo;
    private final ObjectProvider<FirstAdmin> firstAdmin;
    private final CalendarChange turn;
    private volatile boolean open;

    RosterStartup(ObjectProvider<DemoPeople> demo, ObjectProvider<FirstAdmin> firstAdmin, CalendarChange turn) {
        this.demo = demo;
        this.firstAdmin = firstAdmin;
        this.turn = turn;
    }

    @Override
    public void start() {
        demo.ifAvailable(DemoPeople::moveIn);
        firstAdmin.ifAvailable(FirstAdmin::takeOffice);
        turn.announceEveryone();
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** The web server starts near the end of the phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
